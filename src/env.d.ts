// Starlight adds its route data and translations to Astro's locals.
import type {} from '@astrojs/starlight';
