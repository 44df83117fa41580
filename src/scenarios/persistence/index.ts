import type { KeepingStory } from '#model/persistence/keeping-story.ts';
import { bashrc } from './bashrc.ts';
import { customPersist } from './custom-persist.ts';
import { disposableTemplate } from './disposable-template.ts';
import { install } from './install.ts';
import { service } from './service.ts';

export const KEEPING_STORIES: readonly KeepingStory[] = [
  bashrc,
  install,
  disposableTemplate,
  service,
  customPersist,
];
