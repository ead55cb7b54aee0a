/** Columns, bars and lines on a value axis that always shows zero. */
import { type ChartData, ticks } from './chart-data';
import type { Rect } from './view';

const AXIS = 44;
const CATEGORY = 18;

const short = (value: number): string =>
  Math.abs(value) >= 1e8 ? `${value / 1e8}亿` : Math.abs(value) >= 1e4 ? `${value / 1e4}万` : String(value);

/** Rough width of a label at 11 pixels: a Chinese character is as wide as it is high. */
const labelWidth = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 11 : 6.2), 0);

const shortened = (text: string, room: number): string => {
  let kept = text;
  while (kept.length > 1 && labelWidth(kept) > room) kept = kept.slice(0, -1);
  return kept === text ? text : `${kept.slice(0, -1)}…`;
};

interface Props {
  readonly data: ChartData;
  readonly box: Rect;
  readonly type: string;
  readonly labels: boolean;
}

export const AxisChart = ({ data, box, type, labels }: Props) => {
  const bars = type.startsWith('Bar');
  const all = data.series.flatMap((series) => series.values).map((value) => value ?? 0);
  const marks = ticks(Math.min(0, ...all), Math.max(0, ...all));
  const [low, high] = [marks[0]!, marks.at(-1)!];
  const names = bars ? Math.min(box.width * 0.35, Math.max(AXIS, ...data.categories.map(labelWidth)) + 8) : AXIS;
  const plot = bars
    ? { x: box.x + names, y: box.y, width: box.width - names - 20, height: box.height - CATEGORY }
    : { x: box.x + AXIS, y: box.y, width: box.width - AXIS, height: box.height - CATEGORY };
  const along = bars ? plot.width : plot.height;
  const position = (value: number): number => ((value - low) / (high - low || 1)) * along;
  const count = Math.max(1, data.categories.length, ...data.series.map((series) => series.values.length));
  const band = (bars ? plot.height : plot.width) / count;
  const thick = (band * 0.7) / Math.max(1, data.series.length);
  const skip = Math.ceil(count / Math.max(1, Math.floor((bars ? plot.height : plot.width) / (bars ? 16 : 52))));

  return (
    <g>
      {marks.map((mark) => (
        <g key={mark}>
          {bars ? (
            <line
              x1={plot.x + position(mark)}
              x2={plot.x + position(mark)}
              y1={plot.y}
              y2={plot.y + plot.height}
              stroke="#E5E5E5"
            />
          ) : (
            <line
              x1={plot.x}
              x2={plot.x + plot.width}
              y1={plot.y + along - position(mark)}
              y2={plot.y + along - position(mark)}
              stroke="#E5E5E5"
            />
          )}
          <text
            x={bars ? plot.x + position(mark) : plot.x - 5}
            y={bars ? plot.y + plot.height + 13 : plot.y + along - position(mark) + 4}
            textAnchor={bars ? 'middle' : 'end'}
          >
            {short(mark)}
          </text>
        </g>
      ))}
      {Array.from({ length: count }, (_, i) => i)
        .filter((i) => i % skip === 0)
        .map((i) => (
          <text
            key={i}
            x={bars ? plot.x - 5 : plot.x + band * (i + 0.5)}
            y={bars ? plot.y + band * (i + 0.5) + 4 : plot.y + plot.height + 14}
            textAnchor={bars ? 'end' : 'middle'}
          >
            {shortened(data.categories[i] ?? '', bars ? names - 8 : Math.max(24, band * skip - 4))}
          </text>
        ))}
      {data.series.map((series, s) =>
        type.startsWith('Line') ? (
          <polyline
            key={s}
            fill="none"
            stroke={series.color}
            strokeWidth={2}
            points={series.values
              .map((value, i) => `${plot.x + band * (i + 0.5)},${plot.y + along - position(value ?? 0)}`)
              .join(' ')}
          />
        ) : (
          series.values.map((value, i) => {
            const side = band * (i + 0.15) + thick * s;
            const [from, to] = [position(Math.min(0, value ?? 0)), position(Math.max(0, value ?? 0))];
            return (
              <g key={`${s}-${i}`}>
                {bars ? (
                  <rect x={plot.x + from} y={plot.y + side} width={to - from} height={thick} fill={series.color} />
                ) : (
                  <rect
                    x={plot.x + side}
                    y={plot.y + along - to}
                    width={thick}
                    height={to - from}
                    fill={series.color}
                  />
                )}
                {labels && value !== null && (
                  <text
                    x={bars ? plot.x + to + 4 : plot.x + side + thick / 2}
                    y={bars ? plot.y + side + thick / 2 + 4 : plot.y + along - to - 4}
                    textAnchor={bars ? 'start' : 'middle'}
                    fontSize={10}
                  >
                    {short(value)}
                  </text>
                )}
              </g>
            );
          })
        ),
      )}
    </g>
  );
};
