using System.IO.Compression;
using Registry.Import.Csv;

namespace Registry.Import.Deliveries;

/// <summary>Where the files of one delivery lie: a folder or a zip archive.</summary>
internal abstract class DeliverySource(string name)
{
    /// <summary>Gets the name of the folder, or of the archive without its ending.</summary>
    public string Name { get; } = name;

    /// <summary>Lists the files with their sizes.</summary>
    public abstract IReadOnlyDictionary<string, long> Files { get; }

    /// <summary>Reads a file whole.</summary>
    public byte[] Read(string fileName)
    {
        byte[] buffer = [];
        return Read(fileName, ref buffer).ToArray();
    }

    /// <summary>Reads a file whole into a buffer, which grows where it must: fresh memory costs as much as reading.</summary>
    public abstract ReadOnlyMemory<byte> Read(string fileName, ref byte[] buffer);

    /// <summary>Finds the deliveries at a path: one folder or archive, or a folder of them.</summary>
    public static IReadOnlyList<DeliverySource> Find(string path)
    {
        if (File.Exists(path))
        {
            return [new ArchiveSource(path)];
        }

        if (!Directory.Exists(path))
        {
            return [];
        }

        var folder = new FolderSource(path);
        if (folder.Files.ContainsKey(ManifestReader.FileName))
        {
            return [folder];
        }

        // A folder that holds nothing but other things is no delivery; one with files and no manifest is a refused one.
        IEnumerable<DeliverySource> folders = Directory.GetDirectories(path)
            .Where(d => !Path.GetFileName(d).StartsWith('.'))
            .Select(d => new FolderSource(d));
        IEnumerable<DeliverySource> archives = Directory.GetFiles(path, "*.zip").Select(f => new ArchiveSource(f));
        DeliverySource[] found = [.. folders.Concat(archives).OrderBy(s => s.Name, StringComparer.Ordinal)];
        return found.Length == 0 && folder.Files.Count > 0 ? [folder] : found;
    }

    protected static ReadOnlyMemory<byte> Read(Stream stream, long size, ref byte[] buffer)
    {
        if (buffer.Length < size)
        {
            buffer = FreshMemory.Buffer((int)size);
        }

        stream.ReadExactly(buffer, 0, (int)size);

        // The size in the directory of an archive is a claim, and a file may grow; what is longer is not what was listed.
        return stream.ReadByte() < 0
            ? buffer.AsMemory(0, (int)size)
            : throw new InvalidDataException("The file is longer than its folder says.");
    }
}

/// <summary>A folder with a manifest and its files.</summary>
internal sealed class FolderSource : DeliverySource
{
    private readonly string _path;

    public FolderSource(string path)
        : base(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))
    {
        _path = path;
        Files = new DirectoryInfo(path).EnumerateFiles().ToDictionary(f => f.Name, f => f.Length, StringComparer.OrdinalIgnoreCase);
    }

    public override IReadOnlyDictionary<string, long> Files { get; }

    public override ReadOnlyMemory<byte> Read(string fileName, ref byte[] buffer)
    {
        var exact = Directory.EnumerateFiles(_path)
            .First(f => Path.GetFileName(f).Equals(fileName, StringComparison.OrdinalIgnoreCase));
        using var stream = new FileStream(exact, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Read(stream, stream.Length, ref buffer);
    }
}

/// <summary>A zip archive with a manifest and its files, at its root or in one folder.</summary>
internal sealed class ArchiveSource : DeliverySource
{
    private readonly string _path;
    private readonly string _prefix;

    public ArchiveSource(string path)
        : base(Path.GetFileNameWithoutExtension(path))
    {
        _path = path;
        var files = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        _prefix = string.Empty;
        Files = files;
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var manifest = archive.Entries
                .Where(e => e.Name.Equals(ManifestReader.FileName, StringComparison.OrdinalIgnoreCase))
                .MinBy(e => e.FullName.Length);
            _prefix = manifest is null ? string.Empty : manifest.FullName[..^manifest.Name.Length];
            foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0 && e.FullName == _prefix + e.Name))
            {
                files[entry.Name] = entry.Length;
            }
        }
        catch (InvalidDataException)
        {
            IsReadable = false;
        }
    }

    /// <summary>Gets a value indicating whether the file is a zip archive at all.</summary>
    public bool IsReadable { get; } = true;

    public override IReadOnlyDictionary<string, long> Files { get; }

    public override ReadOnlyMemory<byte> Read(string fileName, ref byte[] buffer)
    {
        // Each read opens the archive anew, because files are read in parallel.
        using var archive = ZipFile.OpenRead(_path);
        var entry = archive.Entries.First(e => e.FullName.Equals(_prefix + fileName, StringComparison.OrdinalIgnoreCase));
        using var stream = entry.Open();
        return Read(stream, entry.Length, ref buffer);
    }
}
