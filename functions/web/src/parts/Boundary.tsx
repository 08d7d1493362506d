import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Notice } from './Notice';

interface BoundaryProps {
  place: string;
  children: ReactNode;
}

/** A view that breaks says so and leaves the rest of the page alive; going elsewhere starts afresh. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.place !== this.props.place && this.state.broken) {
      this.setState({ broken: false });
    }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useText();
  return (
    <Notice kind="error" title={t('error.page')}>
      <button type="button" onClick={() => location.reload()}>{t('state.retry')}</button>
    </Notice>
  );
}
