/** Slices of a whole, from twelve o'clock on. */
import { type ChartData, colorOf } from './chart-data';
import type { Rect } from './view';

export const PieChart = ({ data, box, labels }: { data: ChartData; box: Rect; labels: boolean }) => {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(0, Math.min(box.width, box.height) / 2 - 4);
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const at = (share: number, distance = radius): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${cx + distance * Math.cos(angle)} ${cy + distance * Math.sin(angle)}`;
  };
  let start = 0;
  return (
    <g>
      {values.map((value, i) => {
        const share = total > 0 ? value / total : 0;
        const from = start;
        start += share;
        if (share === 0) return null;
        // A full circle has no two different ends; two halves draw it.
        const middle = `A ${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1`;
        const path =
          share > 0.9999
            ? `M ${at(0)} A ${radius} ${radius} 0 1 1 ${at(0.5)} A ${radius} ${radius} 0 1 1 ${at(0)} Z`
            : `M ${cx} ${cy} L ${at(from)} ${middle} ${at(start)} Z`;
        const [x, y] = at(from + share / 2, radius * 0.68).split(' ');
        return (
          <g key={i}>
            <path d={path} fill={colorOf(i)} stroke="#FFFFFF" />
            {labels && share > 0.04 && (
              <text x={x} y={y} textAnchor="middle" fill="#FFFFFF">
                {Math.round(share * 100)}%
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};
