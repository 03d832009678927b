/** Which fact of a form, or of a row of it, is different. */
export type Field =
  | 'title'
  | 'year'
  | 'project'
  | 'department'
  | 'unit'
  /** The id of the rules that the form is scored by. */
  | 'ruleset'
  /** A passage of the rules that the form prints: 备注, 填报说明. */
  | 'rules'
  | 'expected'
  | 'achieved'
  | 'initial'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'actual'
  | 'weight'
  | 'criterion'
  | 'coefficient'
  | 'completion'
  | 'score'
  | 'note'
  | 'grade';
