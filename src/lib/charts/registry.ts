import {
  Chart,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip
} from 'chart.js';
import { endLabels } from './end-labels.ts';

// only what lines, clouds and radars use; loaded lazily, when the first chart is shown
Chart.register(
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
  endLabels
);
export { Chart };
