using System.Diagnostics;

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>A file system of a few megabytes in memory, which can be filled.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const long MebiByte = 1 << 20;

    private readonly DirectoryInfo _folder;

    private SmallDisk(DirectoryInfo folder) => _folder = folder;

    public string Folder => _folder.FullName;

    private string Ballast => Path.Combine(Folder, "ballast");

    /// <summary>Makes one; skips the test where this may not be done.</summary>
    public static SmallDisk Make()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root may mount a small file system.");
        var folder = Directory.CreateTempSubdirectory("registry-disk-");
        if (Run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder.FullName) != 0)
        {
            folder.Delete();
            Assert.Skip("No file system can be mounted here.");
        }

        return new(folder);
    }

    /// <summary>Fills it up to so many megabytes.</summary>
    public void Fill(int left)
    {
        var free = new DriveInfo(Folder).AvailableFreeSpace - (left * MebiByte);
        using var file = File.Create(Ballast);
        var block = new byte[MebiByte];
        for (; free > 0; free -= block.Length)
        {
            file.Write(block, 0, (int)Math.Min(free, block.Length));
        }
    }

    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "--lazy", Folder);
        _folder.Delete();
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
