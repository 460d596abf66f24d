/**
 * Style, scripts and pictures as they are published: bundled, with the digest of their bytes in
 * their name. In: the {@code assets} folder. Out: {@link kz.igilik.assets.Assets}. Uses {@code
 * site} and {@code model}.
 */
package kz.igilik.assets;
