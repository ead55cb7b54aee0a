/** The charts of a sheet, drawn over its cells. */
import type { ChartModel, SheetModel } from '../../host/model/types';
import { AxisChart } from './chart-axis';
import { chartData, colorOf } from './chart-data';
import { PieChart } from './chart-pie';

const POINT = 4 / 3;
const TITLE = 28;
const LEGEND = 22;

export const Charts = ({
  sheet,
  scroll,
  locale,
}: {
  sheet: SheetModel;
  scroll: { x: number; y: number };
  locale: string;
}) => (
  <div style={{ transform: `translate(${-scroll.x}px, ${-scroll.y}px)` }}>
    {sheet.charts.map((chart) => (
      <Chart key={chart.id} sheet={sheet} chart={chart} locale={locale} />
    ))}
  </div>
);

const Chart = ({ sheet, chart, locale }: { sheet: SheetModel; chart: ChartModel; locale: string }) => {
  const data = chartData(sheet, chart, locale);
  const [width, height] = [chart.width * POINT, chart.height * POINT];
  const pie = /^(Pie|Doughnut)/.test(chart.type);
  const title = chart.showTitle && chart.title !== '';
  const labels = pie
    ? data.categories.map((name, i) => ({ name, index: i }))
    : data.series.map((series, i) => ({ name: series.name, index: i, color: series.color }));
  const legend = chart.legend.visible && labels.length > 0;
  const box = {
    x: 12,
    y: title ? TITLE + 6 : 12,
    width: width - 24,
    height: height - (title ? TITLE : 0) - (legend ? LEGEND : 0) - 22,
  };
  return (
    <svg
      role="img"
      aria-label={chart.title || chart.name}
      width={width}
      height={height}
      style={{
        position: 'absolute',
        left: chart.left * POINT,
        top: chart.top * POINT,
        background: '#FFFFFF',
        border: '1px solid #D0D0D0',
      }}
      fontSize={11}
      fontFamily='"Segoe UI", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif'
      fill="#444444"
    >
      {title && (
        <text x={width / 2} y={TITLE - 6} textAnchor="middle" fontSize={15}>
          {chart.title}
        </text>
      )}
      {pie ? (
        <PieChart data={data} box={box} labels={chart.dataLabels ?? false} />
      ) : (
        <AxisChart data={data} box={box} type={chart.type} labels={chart.dataLabels ?? false} />
      )}
      {legend && <Legend labels={labels} y={height - 12} width={width} />}
    </svg>
  );
};

const Legend = ({
  labels,
  y,
  width,
}: {
  labels: readonly { name: string; index: number; color?: string }[];
  y: number;
  width: number;
}) => {
  const step = Math.min(110, (width - 24) / labels.length);
  const start = (width - step * labels.length) / 2;
  return (
    <g>
      {labels.map(({ name, index, color }) => (
        <g key={index} transform={`translate(${start + index * step}, ${y})`}>
          <rect width={9} height={9} y={-8} fill={color ?? colorOf(index)} />
          <text x={13}>{name}</text>
        </g>
      ))}
    </g>
  );
};
