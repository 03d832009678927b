import type { GriffelStyle } from '@fluentui/react-components';

/**
 * Below this width, which a pane has at 200 % in an ordinary window, what stands side by side stands one below the
 * other.
 */
export const NARROW = '@media (max-width: 259px)';

/** Colours are the user's own; of ours only those count that have a name in the system. */
export const FORCED = '@media (forced-colors: active)';

/** There a link that is a button has the colour of text, and its focus is a second line below it. */
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
