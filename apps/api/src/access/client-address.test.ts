import { isLoopback, namesLoopback, presentedKey } from '@tributary/store';
import { describe, expect, it } from 'vitest';
import { addressGroup, clientAddress } from './client-address.ts';

const seen = (trustedProxies: number, forwardedFor?: string): string =>
  clientAddress({ remote: '::ffff:10.0.0.9', forwardedFor, trustedProxies });

describe('the address of a client', () => {
  it('is the other end of the connection unless a proxy is trusted', () => {
    expect(seen(0)).toBe('10.0.0.9');
    expect(seen(0, '198.51.100.7')).toBe('10.0.0.9');
  });

  it('is what our outermost proxy saw, never what the client claims', () => {
    expect(seen(1, '198.51.100.7')).toBe('198.51.100.7');
    expect(seen(1, '1.1.1.1, 198.51.100.7')).toBe('198.51.100.7');
    expect(seen(2, '1.1.1.1, 198.51.100.7, 10.0.0.8')).toBe('198.51.100.7');
    expect(seen(2, '198.51.100.7')).toBe('198.51.100.7');
  });

  it('is the connection when the header holds no address', () => {
    for (const junk of ['', 'unknown', '; DROP TABLE', '1.2.3.4.5', ',,,']) {
      expect(seen(1, junk), junk).toBe('10.0.0.9');
    }
  });

  it('is read with the port and brackets that some proxies write', () => {
    expect(seen(1, '198.51.100.7:51123')).toBe('198.51.100.7');
    expect(seen(1, '[2001:db8::1]:443')).toBe('2001:db8::1');
  });

  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:0DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});

describe('loopback', () => {
  it('is this machine alone', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', '::1', '[::1]', 'LOCALHOST']) {
      expect(isLoopback(host), host).toBe(true);
    }
    for (const host of ['0.0.0.0', '::', '10.0.0.1', '128.0.0.1', '127.0.0.1.example', '']) {
      expect(isLoopback(host), host).toBe(false);
    }
    expect(namesLoopback('api.localhost:4400')).toBe(true);
    expect(namesLoopback('notlocalhost')).toBe(false);
  });
});

describe('a key that is shown', () => {
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

  it('stands as bearer, or as password with any name', () => {
    expect(presentedKey('Bearer trib_a')).toBe('trib_a');
    expect(presentedKey('bearer  trib_a ')).toBe('trib_a');
    expect(presentedKey(basic('me:trib_a'))).toBe('trib_a');
    expect(presentedKey(basic(':trib_a'))).toBe('trib_a');
    expect(presentedKey(basic('me:a:b'))).toBe('a:b');
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'trib_a', 'Digest a=b', 'Basic me', 'Bearer a b'])(
    'is not in %j',
    (header) => {
      expect(presentedKey(header)).toBeNull();
    },
  );
});
