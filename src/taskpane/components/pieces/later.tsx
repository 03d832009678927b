import { Button } from '@fluentui/react-components';
import { Component, Suspense, lazy, useState } from 'react';
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { isNotArrived, notArrived } from '../../session/notArrived';
import { usePane } from './PaneContext';
import { PlainPage } from './PlainPage';

export interface LaterOptions {
  /** Shown until the component has been loaded. */
  readonly fallback?: ReactNode;
}

/**
 * Returns a component whose code is loaded when it is first shown. If the code cannot be fetched, it says so and can be
 * tried again; everything around it stays as it is.
 */
export function later<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  { fallback }: LaterOptions = {},
): ComponentType<P> {
  // React remembers a failure, so trying again takes a new lazy component.
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

/** Returns a new key for each new lazy component, so that the boundary starts without the earlier failure. */
function keyOf(page: object): number {
  const known = keys.get(page) ?? (made += 1);
  keys.set(page, known);
  return known;
}

interface ArrivingProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Catches the failure to fetch code. Any other failure is a defect and is thrown on. */
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
