import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { cause } from './schemas/cause.ts';
import { guide } from './schemas/guide.ts';
import { question } from './schemas/question.ts';
import { remedy } from './schemas/remedy.ts';

const folder = (name: string) => glob({ base: `./content/${name}`, pattern: '*.mdx' });

export const collections = {
  causes: defineCollection({ loader: folder('causes'), schema: cause }),
  remedies: defineCollection({ loader: folder('remedies'), schema: remedy }),
  questions: defineCollection({ loader: folder('questions'), schema: question }),
  guide: defineCollection({ loader: folder('guide'), schema: guide }),
  // Starlight's own collection; our pages render the four above.
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
};
