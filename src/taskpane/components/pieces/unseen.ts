import type { GriffelStyle } from '@fluentui/react-components';

/** The style of text that only screen readers see. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies GriffelStyle;
