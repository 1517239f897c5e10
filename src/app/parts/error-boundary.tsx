import { Component, type ComponentChildren } from 'preact';

type Props = { children: ComponentChildren; show: (error: unknown) => ComponentChildren };

/** The one place where a failing screen is caught. A class, because Preact has no other boundary. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.show(this.state.error);
  }
}
