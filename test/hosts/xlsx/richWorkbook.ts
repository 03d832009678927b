import { MAIN, RELATIONSHIPS, relationships, workbookOf } from './workbookOf';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** The scores in rows 2 to 5, their total with a formula, and on it a shared formula and an array formula. */
const SCORES =
  '<row r="1" spans="1:4" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>\n' +
  '<row r="2" spans="1:4"><c r="A2" t="s"><v>2</v></c><c s="2" r="B2"><v>4</v></c><c r="C2"><f t="shared" ref="C2:C5" si="0">B2*10</f><v>40</v></c></row>\n' +
  '<row r="3" spans="1:4"><c r="A3" t="s"><v>3</v></c><c s="2" r="B3"><v>9.609999999999999</v></c><c r="C3"><f t="shared" si="0"/><v>96.1</v></c></row>\n' +
  '<row r="4" spans="1:4"><c r="A4" t="s"><v>2</v></c><c s="2" r="B4"><v>5</v></c><c r="C4"><f t="shared" si="0"/><v>50</v></c></row>\n' +
  '<row r="5" spans="1:4"><c r="A5" t="inlineStr"><is><t>满意度</t></is></c><c s="2" r="B5" t="s"><v>4</v></c><c r="C5" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c></row>\n' +
  '<row r="6" spans="1:4"><c r="A6" t="s"><v>5</v></c><c r="B6" s="2"><f>ROUND(SUM(B2:B5),2)</f><v>18.61</v></c>' +
  '<c r="C6" t="str"><f>IF(B6&gt;=18,"优","良")</f><v>优</v></c></row>\n' +
  '<row r="8"><c r="A8"><f t="array" ref="A8:B8">B3:B4*1</f><v>9.61</v></c><c r="B8"><v>9.61</v></c></row>';

const FORM = {
  name: '自评表',
  before:
    '<sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C8"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
  data: SCORES,
  after:
    '<autoFilter ref="A1:C5"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" sqref="B2:B5"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>汇总!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
};

const SUMMARY = {
  name: '汇总',
  data:
    '<row r="1"><c r="A1" t="s"><v>5</v></c><c r="B1"><f>自评表!B6</f><v>18.61</v></c></row>' +
    '<row r="2"><c r="B2"><f>\'自评表\'!B6/2+B1</f><v>27.915</v></c></row>',
  after: '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>',
};

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$B$2:$B$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="得分"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

/**
 * A workbook that holds one of everything that writing must not lose: conditional formats, a chart,
 * comments, validation, names, print settings, protection of sheet and workbook, macros, another
 * program's custom XML, rich text, shared and array formulas and a calculation chain.
 */
export function richWorkbook(): Uint8Array {
  return workbookOf({
    sheets: [FORM, SUMMARY],
    strings: [
      '<r><rPr><b/></rPr><t>三级</t></r><r><t xml:space="preserve"> 指标</t></r>',
      '得分',
      '完成率',
      '合格率',
      '<r><t>未</t></r><r><rPr><i/></rPr><t>评</t></r>',
      '总分',
    ],
    parts: {
      '[Content_Types].xml':
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
        override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
        override('xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
        override('xl/worksheets/sheet2.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
        override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`) +
        override('xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`) +
        override('xl/calcChain.xml', `${TYPE}.spreadsheetml.calcChain+xml`) +
        override('xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`) +
        override('xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`) +
        override('xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`) +
        override('customXml/itemProps1.xml', `${TYPE}.customXmlProperties+xml`) +
        '</Types>',
      'xl/workbook.xml':
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/>` +
        '<bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews><sheets><sheet name="自评表" sheetId="3" r:id="rId1"/><sheet name="汇总" sheetId="7" r:id="rId2"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$C$6</definedName><definedName name="总分">自评表!$B$6</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'sharedStrings', 'sharedStrings.xml'],
        ['rId5', 'calcChain', 'calcChain.xml'],
        ['rId6', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ['rId7', 'customXml', '../customXml/item1.xml'],
      ]),
      'xl/styles.xml': `${HEAD}${STYLES}`,
      'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B6" i="3" l="1"/><c r="C6"/><c r="C2" s="1"/><c r="C3" s="1"/><c r="C4" s="1"/><c r="C5" s="1"/><c r="A8" a="1"/><c r="B1" i="7"/><c r="B2"/></calcChain>`,
      'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>财务</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>`,
      'xl/drawings/drawing1.xml': `${HEAD}${DRAWING}`,
      'xl/drawings/vmlDrawing1.vml': VML,
      'xl/charts/chart1.xml': `${HEAD}${CHART}`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'comments', '../comments1.xml'],
      ]),
      'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
      'customXml/item1.xml': '<other xmlns="urn:somebody:else">数据</other>',
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6F2D3C4E-0000-4000-8000-000000000001}"/>',
      'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    },
  });
}
