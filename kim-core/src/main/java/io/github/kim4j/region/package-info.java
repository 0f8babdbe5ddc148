/**
 * Regions of Indonesia (wilayah administrasi pemerintahan): their codes, names, kinds and the titles of their heads.
 * Codes work without data; names come from the bundled edition of the ministry's code table.
 *
 * @legal Peraturan Menteri Dalam Negeri 58/2021; Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
@NullMarked
package io.github.kim4j.region;

import org.jspecify.annotations.NullMarked;
