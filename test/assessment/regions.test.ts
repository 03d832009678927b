import { numberCell } from '../form/sheetOf';
import { testEach } from './filed';
import { CONTENT, OUTPUT, REST, TOP, TOTAL } from './nationalForm';

function region(department: string): readonly string[] {
  return TOP.map((row) => row.replace('某市文化局', department));
}

testEach({
  'typed with full width and with blanks and breaks inside headings': {
    rows: [
      '项目支出绩效自评表',
      '（ ２０２３ 年度 ）',
      '项 目 名 称||村级公益事业奖补',
      '主 管 部 门||某县财政局|||实 施 单 位|某镇人民政府',
      '项目资金（万 元）|||年初预算数|全年预算数|全年执行数|分 值|执行率|得 分',
      '|年度资金总额||１００|１００|９６．５|１０|９６．５％|９．６５',
      '|其中：财政拨款||１００|１００|９６．５|／|９６．５％|／',
      '绩效指标|一级指标|二级指标|三级指标|年 度\n指标值|实 际\n完成值|分 值|得 分|偏差原因分析\n及改进措施',
      '|产出指标|数量指标|修建村组道路|≥１２公里|12.6公里|２０|２０',
      '||质量指标|验收合格率|＝１００％|１００％|１５|１５',
      '||时效指标|完工时间|１１月底前|１１月２０日|１５|１５',
      '|效益指标|社会效益指标|受益人口|不少于３，２００人|３２００余人|３０|３０',
      '|满意度指标|服务对象满意度指标|群众满意度|９５％以上|９３．５％|１０|９．８４|个别路段扬尘',
      '总 分||||||１００|９９．４９',
    ],
    says: {
      status: 'ready',
      about: '2023 村级公益事业奖补 / 某县财政局 / 某镇人民政府',
      scores: [
        '修建村组道路 ２０/２０',
        '验收合格率 １５/１５',
        '完工时间 １５/１５',
        '受益人口 ３０/３０',
        '群众满意度 ９．８４/１０',
      ],
      total: '９９．４９ = 99.49 → 99.49',
      // 3200余人 are enough and no exact figure.
      findings: ['actual-not-quantified F12'],
    },
  },

  'made of numbers, number formats, dates and formulas': {
    rows: [
      '项目支出绩效自评表（2024年度）',
      '项目名称||校舍维修|||实施单位|某中学',
      '项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额||#200|#180|#171|#10',
      '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '|产出指标|数量指标|维修校舍面积|||||',
      '||质量指标|验收合格率|||#20|#20',
      '||时效指标|完工日期|||#10|#10',
      '|效益指标|社会效益指标|受益学生数|||#30|#29.5|有学生转学',
      '|满意度指标|服务对象满意度指标|师生满意度|||#10|#10',
      '总分',
    ],
    drawn: {
      cells: {
        H4: { ...numberCell(0.95, '0.00%', '95.00%'), formula: '=F4/E4' },
        I4: { ...numberCell(9.5, '0.00', '9.50'), formula: '=G4*H4' },
        E6: numberCell(3000, '"≥"#,##0"平方米"', '≥3,000平方米'),
        F6: numberCell(3150, '#,##0"平方米"', '3,150平方米'),
        G6: numberCell(20, '0"分"', '20分'),
        H6: numberCell(20, '0.0"分"', '20.0分'),
        E7: numberCell(1, '0%', '100%'),
        F7: numberCell(1, '0%', '100%'),
        E8: numberCell(45535, 'yyyy"年"m"月"d"日"', '2024年8月31日'),
        F8: numberCell(45530, 'yyyy"年"m"月"d"日"', '2024年8月26日'),
        E9: numberCell(1200, '"≥"0"人"', '≥1200人'),
        F9: numberCell(1180, '0"人"', '1180人'),
        E10: numberCell(0.9, '"≥"0%', '≥90%'),
        F10: numberCell(0.925, '0.0%', '92.5%'),
        G11: { ...numberCell(100), formula: '=SUM(G6:G10)+G4' },
        H11: { ...numberCell(99, '0.00', '99.00'), formula: '=SUM(H6:H10)+I4' },
      },
    },
    says: {
      status: 'ready',
      funds: ['年度资金总额 total 180 171 95.00%: 9.50 → 9.5'],
      scores: [
        '维修校舍面积 20.0分/20分',
        '验收合格率 20/20',
        '完工日期 10/10',
        '受益学生数 29.5/30',
        '师生满意度 10/10',
      ],
      total: '99.00 = 99 → 99',
      findings: [],
    },
  },

  'its total a formula that forgets the execution score': {
    rows: [...TOP, OUTPUT, ...REST, '总分||||||100'],
    drawn: { cells: { H10: { ...numberCell(90), formula: '=SUM(H7:H9)' } } },
    says: { status: 'not-ready', total: '90 = 100 → 100', findings: ['formula-disagrees H10'] },
  },

  'Guangxi, from 130 % of the target on a note is due': {
    rows: [
      ...region('广西壮族自治区某市卫生健康局'),
      '|产出指标|数量指标|培训村医人数|≥100人|135人|50|50',
      '|效益指标|社会效益指标|慢病随访率|≥80%|104%|30|30|补录上年随访',
      CONTENT,
      TOTAL,
    ],
    says: {
      status: 'not-ready',
      ruleset: 'guangxi by region',
      total: '100 = 100 → 100',
      findings: ['deviation-without-note I7'],
    },
  },

  'Shanghai, an execution score rounded up where the city cuts': {
    rows: [
      ...region('上海市某区科学技术委员会').map((row) =>
        row.replace('|年度资金总额||100|100|100|10|100%|10', '|年度资金总额||30|30|29|10|96.67%|9.67'),
      ),
      OUTPUT,
      ...REST,
      '总分||||||100|99.67',
      '评分等级||优',
    ],
    says: {
      status: 'ready',
      ruleset: 'shanghai by region',
      funds: ['年度资金总额 total 30 29 96.67%: 9.67 → 9.66'],
      total: '99.67 = 99.67 → 99.67',
      grade: '优 = 优',
      findings: [],
    },
  },

  'Beijing, four times the target without the penalty and without a note': {
    rows: [
      ...region('北京市某局'),
      '|产出指标|数量指标|检查次数|≥10次|40次|20|20',
      '|||抽检次数|≥10次|25次|30|30',
      ...REST,
      TOTAL,
    ],
    says: {
      status: 'not-ready',
      ruleset: 'beijing by region',
      scores: ['检查次数 20/20 → 16', '抽检次数 30/30', '读者人数 30/30', '读者满意度 10/10'],
      total: '100 = 100 → 96',
      findings: ['penalty-not-applied H7', 'deviation-without-note I7'],
    },
  },
});
