import { Component, type ComponentType, createElement, type VNode } from "preact";

/** A component that is drawn again only when its props are no longer the same. (preact/compat's would be 10 KB more.) */
export function memo<P extends object>(
  Drawn: ComponentType<P>,
  isSame: (before: Readonly<P>, after: Readonly<P>) => boolean,
): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return !isSame(this.props, next);
    }

    override render(): VNode<P> {
      return createElement<P>(Drawn, this.props);
    }
  };
}
