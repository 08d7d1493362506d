using System.Numerics;
using System.Runtime.InteropServices;

namespace Registry.Graph.Storage;

/// <summary>
/// CRC-32C, which the processor computes at many gigabytes a second; it finds every burst up to 32 bits.
/// </summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (var last in bytes[(bytes.Length & ~7)..])
        {
            crc = BitOperations.Crc32C(crc, last);
        }

        return crc;
    }
}
