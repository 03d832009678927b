import type { GriffelStyle } from '@fluentui/react-components';

/** How what is only for screen readers is kept out of sight. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies GriffelStyle;
