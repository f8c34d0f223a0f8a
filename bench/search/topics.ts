import type { Topic } from './topic.ts';
import { civilAndCriminalTopics } from './topics-civil-criminal.ts';
import { labourAndPublicTopics } from './topics-labour-public.ts';

export const topics: readonly Topic[] = [...civilAndCriminalTopics, ...labourAndPublicTopics];
