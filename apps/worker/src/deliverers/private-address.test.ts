import { expect, test } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...['224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:10.0.0.1'],
  ...['64:ff9b::a00:1', '2002:a00:1::'],
])('%s is not of the public internet', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450:4009::1', '::ffff:8.8.8.8'])(
  '%s is of the public internet',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);
