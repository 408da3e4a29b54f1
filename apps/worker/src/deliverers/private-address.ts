import { BlockList } from 'node:net';

/**
 * Addresses that lead to this machine, this network, or nowhere, from the IANA registries of special-purpose addresses
 * (RFC 6890). An IPv4 address written as IPv6 is held against the first list.
 */
const notPublic = {
  ipv4: [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
    ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
    ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ],
  ipv6: [
    ...['::/127', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16'],
    ...['3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
  ],
} as const;

const blocked = new BlockList();
for (const family of ['ipv4', 'ipv6'] as const) {
  for (const subnet of notPublic[family]) {
    const [network = '', prefix] = subnet.split('/');
    blocked.addSubnet(network, Number(prefix), family);
  }
}

/** Whether an IP address is anything but one of the public internet. */
export const isPrivateAddress = (address: string): boolean =>
  blocked.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
