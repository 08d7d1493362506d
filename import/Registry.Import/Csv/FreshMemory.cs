using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Registry.Import.Csv;

/// <summary>
/// Memory of many megabytes, as an import of a large register fills it once. A page that is touched for the first time costs
/// as much as reading it, so Linux is asked for pages of two megabytes: a tenth of the time of an import. Where it has
/// none to give, or on another system, nothing is different but the speed.
/// </summary>
internal static partial class FreshMemory
{
    private const int PageBytes = 4096;
    private const int LargePageBytes = 2 * 1024 * 1024;

    // MADV_HUGEPAGE of madvise(2).
    private const int WantLargePages = 14;

    /// <summary>
    /// Makes a hash table whose pages are written once in order. A page that is read first maps the shared page of zeros, and
    /// its first write then interrupts every core to forget that mapping.
    /// </summary>
    public static T[] Table<T>(int length)
        where T : struct
    {
        var table = new T[length];
        Prepare<T>(table);
        var step = Math.Max(1, PageBytes / Unsafe.SizeOf<T>());
        for (var i = 0; i < length; i += step)
        {
            table[i] = default;
        }

        return table;
    }

    /// <summary>Makes an empty list with room for so many rows.</summary>
    public static List<T> List<T>(int capacity)
        where T : struct
    {
        var list = new List<T>(capacity);
        if ((long)capacity * Unsafe.SizeOf<T>() > LargePageBytes)
        {
            // The room lies behind the first element, which must be there to be found.
            list.Add(default);
            Prepare(MemoryMarshal.CreateReadOnlySpan(in CollectionsMarshal.AsSpan(list)[0], capacity));
            list.Clear();
        }

        return list;
    }

    /// <summary>Makes a buffer whose content is not defined.</summary>
    public static byte[] Buffer(int length)
    {
        var buffer = GC.AllocateUninitializedArray<byte>(length);
        Prepare<byte>(buffer);
        return buffer;
    }

    // A hint to the system about an address: should the collector move the object meanwhile, it is a hint about other memory.
    private static unsafe void Prepare<T>(ReadOnlySpan<T> memory)
        where T : struct
    {
        var first = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
        var after = first + ((nuint)memory.Length * (nuint)Unsafe.SizeOf<T>());
        first = (first + LargePageBytes - 1) / LargePageBytes * LargePageBytes;
        if (OperatingSystem.IsLinux() && first < after)
        {
            _ = Advise(first, after - first, WantLargePages);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nuint address, nuint length, int advice);
}
