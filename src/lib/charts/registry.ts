import { Chart, Filler, LineController, LineElement, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js';
import { endLabels } from './end-labels.ts';

// only what lines and clouds use; loaded lazily, when the first chart is shown
Chart.register(Filler, LineController, LineElement, LinearScale, PointElement, ScatterController, Tooltip, endLabels);
export { Chart };
