import { Button } from '@fluentui/react-components';
import { Component, Suspense, lazy, useState } from 'react';
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { isNotArrived, notArrived } from '../../session/notArrived';
import { usePane } from './PaneContext';
import { PlainPage } from './PlainPage';

export interface LaterOptions {
  /** Shown until the page is there. */
  readonly fallback?: ReactNode;
}

/**
 * A page whose code is loaded when it is first shown. One that does not arrive says so and can be
 * asked for again; everything around it stays as it is.
 */
export function later<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  { fallback }: LaterOptions = {},
): ComponentType<P> {
  // A failure is remembered by React: what is asked for again has to be made anew.
  let page = lazy(load);
  return function Later(props: P) {
    const [Page, show] = useState<LazyExoticComponent<ComponentType<P>>>(() => page);
    const again = () => {
      page = lazy(load);
      show(() => page);
    };
    return (
      <Arriving key={keyOf(Page)} onRetry={again}>
        <Suspense fallback={fallback}>
          <Page {...props} />
        </Suspense>
      </Arriving>
    );
  };
}

const keys = new WeakMap<object, number>();
let made = 0;

/** Every page that is made anew begins without the failure of the one before. */
function keyOf(page: object): number {
  const known = keys.get(page) ?? (made += 1);
  keys.set(page, known);
  return known;
}

interface ArrivingProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Where the failure of a page to arrive ends; any other is a defect, and goes on to whom it concerns. */
class Arriving extends Component<ArrivingProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!isNotArrived(error)) throw error;
    return <NotArrived onRetry={this.props.onRetry} />;
  }
}

function NotArrived({ onRetry }: { readonly onRetry: () => void }) {
  const { text, locale } = usePane();
  return (
    <PlainPage title={text.notArrived}>
      <p>{notArrived(null).says[locale]}</p>
      <div>
        <Button appearance="primary" onClick={onRetry}>
          {text.actions.retry}
        </Button>
      </div>
    </PlainPage>
  );
}
