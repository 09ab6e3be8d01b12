import 'react';

declare module 'react' {
  /** LinkedIn's newer pages name their parts by an attribute of their own. */
  interface HTMLAttributes<T> {
    componentkey?: T extends never ? never : string;
  }
}
