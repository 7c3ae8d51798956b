import { Chart, Filler, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';

// only what the line charts use; loaded lazily, when the first chart is shown
Chart.register(Filler, LineController, LineElement, LinearScale, PointElement, Tooltip);
export { Chart };
