import { Chart, Filler, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';
import { endLabels } from './end-labels.ts';

// only what the line charts use; loaded lazily, when the first chart is shown
Chart.register(Filler, LineController, LineElement, LinearScale, PointElement, Tooltip, endLabels);
export { Chart };
