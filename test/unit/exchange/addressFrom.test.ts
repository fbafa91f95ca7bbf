import assert from 'node:assert/strict';
import { addressFrom } from '../../../src/exchange/addressFrom';

describe('The address of an article in a report', () => {
  for (const [what, folder, path, address] of [
    ['within the folder', '/desk/economy', '/desk/economy/2019/ports.article', '/2019/ports.article'],
    ['in a folder beside it', '/desk/economy', '/desk/sea/fish.article', '/../sea/fish.article'],
    ['in a folder whose name begins alike', '/desk/sea', '/desk/seas/fish.article', '/../seas/fish.article'],
    ['in a folder above it', '/desk/sea', '/desk/fish.article', '/../fish.article'],
    ['on another drive', '/c:/desk/sea', '/d:/fish.article', '/../../../d%3A/fish.article'],
    ['when the folder is the whole disk', '/', '/fish.article', '/fish.article'],
    [
      'with signs that mean something in links',
      '/desk',
      '/desk/a (1) #2?.article',
      '/a%20(1)%20%232%3F.article',
    ],
  ] as const)
    it(what, () => assert.equal(addressFrom(folder, path), address));
});
