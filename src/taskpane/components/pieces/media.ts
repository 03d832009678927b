import type { GriffelStyle } from '@fluentui/react-components';

/**
 * Below this width, which a pane has at 200 % in an ordinary window, what stands side by side stands one below the
 * other.
 */
export const NARROW = '@media (max-width: 259px)';

/** Forced colours: the user's colours replace ours, except for those that the system has a name for. */
export const FORCED = '@media (forced-colors: active)';

/**
 * In forced colours a link that is a button has the colour of text, and a second line below it when it has the focus.
 */
export const FORCED_LINKS = {
  [FORCED]: {
    '& .fui-Link': { color: 'LinkText', textDecorationLine: 'underline' },
    '& .fui-Link:focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: 'Highlight',
      outlineOffset: '2px',
    },
  },
} satisfies GriffelStyle;
