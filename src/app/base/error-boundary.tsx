import { Component, type ComponentChildren } from 'preact';

type Props = { children: ComponentChildren; show: (error: unknown) => ComponentChildren };

/**
 * The one place where a failing screen is caught, be it while drawing or in a promise nobody waits for.
 * A class, because Preact has no other boundary.
 */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  onRejection = ({ reason }: PromiseRejectionEvent) => {
    this.setState({ error: reason ?? new Error('a promise failed without saying why') });
  };

  override componentDidMount() {
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.show(this.state.error);
  }
}
