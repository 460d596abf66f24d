# The released program, and no other: its digest is that of the program which wrote this file.
mkdir -p build
curl -fsSL --retry 3 -o build/igilik.jar "$IGILIK_PROGRAM"
echo "$IGILIK_SHA256  build/igilik.jar" | sha256sum -c -
