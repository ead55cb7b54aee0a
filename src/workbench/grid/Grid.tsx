/** The sheet on screen: a canvas that paints, a scroller that scrolls, an input that takes keys and typing. */
import { makeStyles } from '@fluentui/react-components';
import { type UIEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../locales';
import { useSession } from '../use-session';
import { CellInput } from './CellInput';
import { Charts } from './Charts';
import { ListBox } from './ListBox';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, extent, geometryOf } from './geometry';
import { paint } from './paint';
import { Prompt } from './Prompt';
import { useClipboard } from './use-clipboard';
import { useEditing } from './use-editing';
import { usePointer } from './use-pointer';
import { useSize } from './use-size';
import { type View, scrollInto } from './view';

const useStyles = makeStyles({
  grid: { position: 'relative', flexGrow: 1, minHeight: 0, minWidth: 0, overflow: 'hidden', userSelect: 'none' },
  canvas: { position: 'absolute', inset: 0 },
  scroller: { position: 'absolute', inset: 0, overflow: 'auto', cursor: 'cell' },
  charts: {
    position: 'absolute',
    top: `${HEADER_HEIGHT}px`,
    left: `${ROW_HEADER_WIDTH}px`,
    right: 0,
    bottom: 0,
    overflow: 'hidden',
    pointerEvents: 'none',
  },
});

export const Grid = ({ onSay }: { onSay: (sentence: string) => void }) => {
  const styles = useStyles();
  const session = useSession();
  const { sheet, selection, version } = session;
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  // Sizes, hidden rows and filters change without an event of their own, so the geometry follows every version.
  const geometry = useMemo(() => geometryOf(sheet), [sheet, version]);
  const reach = extent(sheet, { row: selection.area.bottom, column: selection.area.right });
  const view: View = { sheet, geometry, scrollX: scroll.x, scrollY: scroll.y, ...size };
  const clipboard = useClipboard(onSay);
  const editing = useEditing(view, onSay);
  const pointer = usePointer(view, editing);

  useLayoutEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx || size.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const copied = clipboard.copied?.sheet === sheet ? clipboard.copied.area : null;
    paint(ctx, { view, selection, copied, locale: session.locale, evaluate: session.evaluate });
  });

  // Each sheet comes back scrolled as it was left; then the selected cell stays on screen, whoever selected it.
  const places = useRef(new WeakMap<object, { x: number; y: number }>());
  useLayoutEffect(() => {
    const { x, y } = places.current.get(sheet) ?? { x: 0, y: 0 };
    scroller.current?.scrollTo(x, y);
    setScroll({ x, y });
  }, [sheet]);
  useLayoutEffect(() => {
    if (size.width === 0) return;
    const place = places.current.get(sheet) ?? { x: 0, y: 0 };
    const to = scrollInto({ ...view, scrollX: place.x, scrollY: place.y }, selection.end);
    if (to.x !== place.x || to.y !== place.y) scroller.current?.scrollTo(to.x, to.y);
  }, [sheet, selection.end.row, selection.end.column, size.width, size.height]);
  const scrolled = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const place = { x: currentTarget.scrollLeft, y: currentTarget.scrollTop };
    places.current.set(sheet, place);
    setScroll(place);
  };

  return (
    <div className={styles.grid} role="grid" aria-label={t('workbench.grid', { name: sheet.name })} data-testid="grid">
      <canvas ref={canvas} className={styles.canvas} style={size} aria-hidden />
      <div ref={scroller} className={styles.scroller} onScroll={scrolled} {...pointer}>
        <div
          style={{
            width: ROW_HEADER_WIDTH + geometry.columns.offset(reach.columns),
            height: HEADER_HEIGHT + geometry.rows.offset(reach.rows),
          }}
        />
      </div>
      <div className={styles.charts}>
        <Charts sheet={sheet} scroll={scroll} locale={session.locale} />
      </div>
      <CellInput view={view} editing={editing} clipboard={clipboard} />
      <ListBox view={view} editing={editing} />
      <Prompt view={view} />
    </div>
  );
};
