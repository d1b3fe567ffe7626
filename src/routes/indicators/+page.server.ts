import { indicatorsByTopic } from '$lib/server/indicators';

export const load = indicatorsByTopic;
