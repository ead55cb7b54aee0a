import { checkOrder, type Tree } from './tree';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const AXIS = words(`
  axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos
  spPr txPr crossAx crosses crossesAt`);
/** The order of elements in a chart part (DrawingML charts). */
const ORDER: Record<string, readonly string[]> = {
  chartSpace: words(`
    date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr
    externalData printSettings userShapes extLst`),
  chart: words(`
    title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
    showDLblsOverMax extLst`),
  title: words('tx layout overlay spPr txPr extLst'),
  legend: words('legendPos legendEntry layout overlay spPr txPr extLst'),
  barChart: words('barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'),
  lineChart: words('grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst'),
  pieChart: words('varyColors ser dLbls firstSliceAng extLst'),
  doughnutChart: words('varyColors ser dLbls firstSliceAng holeSize extLst'),
  ser: words(`
    idx order tx spPr invertIfNegative explosion marker pictureOptions dPt dLbls trendline errBars cat xVal
    val yVal smooth shape extLst`),
  dLbls: words(`
    dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent
    showBubbleSize separator showLeaderLines leaderLines extLst`),
  catAx: [...AXIS, 'auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl', 'extLst'],
  valAx: [...AXIS, 'crossBetween', 'majorUnit', 'minorUnit', 'dispUnits', 'extLst'],
};

/** Checks a chart part: order, axes that cross each other, series with values. */
export function checkChart(chart: Tree, say: (what: string) => void): void {
  const walk = (tree: Tree): void => {
    const order = ORDER[tree.name];
    if (order) checkOrder(tree, order, say);
    tree.children.forEach(walk);
  };
  walk(chart);
  const plot = chart.find('plotArea')[0];
  const axes = (plot?.children ?? [])
    .filter((child) => /Ax$/.test(child.name))
    .map((axis) => axis.child('axId')?.attributes.val);
  for (const kind of (plot?.children ?? []).filter((child) => /Chart$/.test(child.name))) {
    const used = kind.children.filter((child) => child.name === 'axId').map((child) => child.attributes.val);
    if (used.some((id) => !axes.includes(id))) say(`${kind.name}: an axis that is not there`);
    if (!/pie|doughnut/.test(kind.name) && used.length < 2) say(`${kind.name}: ${used.length} axes`);
  }
  for (const crossing of chart.find('crossAx'))
    if (!axes.includes(crossing.attributes.val)) say('crosses an axis that is not there');
  for (const series of chart.find('ser')) if (!series.child('val')?.find('f')[0]?.text) say('a series without values');
  for (const { text } of chart.find('f'))
    if (!/^('[^']+(''[^']*)*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/u.test(text))
      say(`reference ${text}`);
}

/** Checks a drawing part: ids once, every chart linked. */
export function checkDrawing(drawing: Tree, targets: Map<string, string>, say: (what: string) => void): void {
  const ids = drawing.find('cNvPr').map((shape) => shape.attributes.id);
  if (new Set(ids).size !== ids.length) say('two shapes of one id');
  for (const chart of drawing.find('chart'))
    if (!targets.has(chart.attributes['r:id'] ?? '')) say(`chart ${chart.attributes['r:id']} is not there`);
  for (const anchor of drawing.children)
    if (anchor.name === 'twoCellAnchor')
      checkOrder(
        anchor,
        ['from', 'to', 'sp', 'grpSp', 'graphicFrame', 'cxnSp', 'pic', 'contentPart', 'AlternateContent', 'clientData'],
        say,
      );
}
