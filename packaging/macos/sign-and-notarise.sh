#!/usr/bin/env bash
# Signs a bundle, puts it into a disk image, and has it notarised. Not yet run on macOS.
#
#   sign-and-notarise.sh BUNDLE.app IMAGE.dmg NAME
#
# SIGN_IDENTITY    the identity in the keychain ("Developer ID Application: …"); without it the bundle is signed for
#                  this computer alone, and others' computers will ask before they start it
# NOTARY_PROFILE   a profile that `xcrun notarytool store-credentials` has kept; without it nothing is notarised
set -euo pipefail
bundle=$1 image=$2 name=$3
here=$(cd "$(dirname "$0")" && pwd)
identity=${SIGN_IDENTITY:--}

options=(--force --sign "$identity" --options runtime)
[[ $identity == - ]] && options=(--force --sign -) || options+=(--timestamp)

# Each binary by itself, the innermost first: --deep skips what lies in Resources, and signs all with one set of rights.
find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    while IFS= read -r -d '' file; do
        if file -b "$file" | grep -q Mach-O; then
            codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$file"
        fi
    done
find "$bundle/Contents/Frameworks" -type d -name '*.framework' -print0 2>/dev/null |
    while IFS= read -r -d '' framework; do codesign "${options[@]}" "$framework"; done
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$bundle"
codesign --verify --strict --verbose=2 "$bundle"

shelf=$(mktemp -d)
trap 'rm -rf "$shelf"' EXIT
ditto "$bundle" "$shelf/$(basename "$bundle")"
ln -s /Applications "$shelf/Applications"
rm -f "$image"
hdiutil create -quiet -volname "$name" -srcfolder "$shelf" -format ULFO -fs HFS+ "$image"
[[ $identity == - ]] || codesign --force --sign "$identity" --timestamp "$image"

if [[ -n ${NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
