import { Problem } from '../../sheet/problem';
import { isNotArrived, notArrived } from '../notArrived';

/** What was thrown, as a sentence for the user: what is no Problem is a defect of ziping and is called one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isNotArrived(error)) return notArrived(error);
  const says = {
    'zh-CN': '处理时出现意外错误，这是自评加载项的缺陷，不是表格的问题。请重试；如反复出现，请反馈给维护者。',
    'en-US':
      'Something unexpected went wrong. This is a defect of the add-in, not of your form. Please try again; if it keeps happening, tell the maintainers.',
  };
  return new Problem('unexpected', says, {}, error);
}
