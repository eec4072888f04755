// Starlight adds its route data and translations to Astro's locals.
import type {} from '@astrojs/starlight';

declare global {
  namespace App {
    interface Locals {
      /** The way to the page: lists that it stands in, then its own short name where it has one. */
      crumbs?: readonly { readonly label: string; readonly href?: string }[];
    }
  }
}
