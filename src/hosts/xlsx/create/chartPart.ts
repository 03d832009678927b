import type { ReportChart, ReportSheet } from '../../../report/worksheets/reportSheet';
import { columnName } from '../../../sheet/address';
import { CHART_COLOUR } from '../../reportLooks';
import { escapeAttribute, escapeText } from '../xml/xmlElements';
import type { NewDrawing } from './packWorkbook';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns the drawing with the charts of a sheet, each over its cells. */
export function drawingOf(sheet: ReportSheet): NewDrawing {
  const anchors = sheet.charts.map(({ title, place }, index) => {
    const corner = (column: number, row: number) =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${corner(place.left - 1, place.top - 1)}</xdr:from>` +
      `<xdr:to>${corner(place.right, place.bottom)}</xdr:to>` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${escapeAttribute(title)}" descr="${escapeAttribute(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart">` +
      `<c:chart xmlns:c="${DRAWING}/chart" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return {
    xml:
      `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
      `${anchors.join('')}</xdr:wsDr>`,
    charts: sheet.charts.map((chart) => chartPart(chart, sheet)),
  };
}

/** Returns a chart of one row of numbers with their names, cached beside the reference as Excel does it. */
function chartPart({ title, kind, data }: ReportChart, { name, rows }: ReportSheet): string {
  const isUpright = kind === 'columns';
  const shown = rows.slice(data.top - 1, data.bottom);
  const column = (index: number) => {
    const letter = columnName(index);
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const reference = escapeText(`${sheet}!$${letter}$${data.top}:$${letter}$${data.bottom}`);
    const points = shown.map(
      (row, place) =>
        `<c:pt idx="${place}"><c:v>${escapeText(String(row[index - 1]?.value ?? ''))}</c:v></c:pt>`,
    );
    return { reference, points: `<c:ptCount val="${shown.length}"/>${points.join('')}` };
  };
  const names = column(data.left);
  const numbers = column(data.right);
  const axis = (what: string, id: number, other: number, position: string, more: string) =>
    `<c:${what}><c:axId val="${id}"/><c:scaling><c:orientation val="${what === 'catAx' && !isUpright ? 'maxMin' : 'minMax'}"/>` +
    `${what === 'valAx' ? '<c:min val="0"/>' : ''}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>` +
    `${what === 'valAx' ? '<c:numFmt formatCode="0" sourceLinked="0"/>' : ''}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${other}"/>${more}</c:${what}>`;
  return (
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>` +
    `<a:r><a:rPr sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${isUpright ? 'col' : 'bar'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    '<c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:spPr><a:solidFill><a:srgbClr val="${CHART_COLOUR}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef><c:f>${names.reference}</c:f><c:strCache>${names.points}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${numbers.reference}</c:f><c:numCache><c:formatCode>0</c:formatCode>${numbers.points}</c:numCache></c:numRef></c:val>` +
    '</c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    axis(
      'catAx',
      1,
      2,
      isUpright ? 'b' : 'l',
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    ) +
    // The numbers are below the bars, also if these run from the top down.
    axis(
      'valAx',
      2,
      1,
      isUpright ? 'l' : 'b',
      `<c:crosses val="${isUpright ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/>`,
    ) +
    '</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}
