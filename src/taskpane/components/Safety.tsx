import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { paneText } from '../../locales/paneText';
import type { Locale } from '../../locales/localized';
import { PlainPage } from './pieces/PlainPage';

export interface SafetyProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Catches defects of the pane itself and shows a page that says so, instead of an empty one. */
export class Safety extends Component<SafetyProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const { defect } = paneText(this.props.locale);
    return (
      <main>
        <PlainPage title={defect.title}>
          <p>{defect.what}</p>
          <div>
            <Button onClick={() => this.setState({ isBroken: false })}>{defect.reload}</Button>
          </div>
        </PlainPage>
      </main>
    );
  }
}
