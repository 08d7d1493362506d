using System.Buffers.Binary;
using FsCheck.Xunit;

namespace Registry.Graph.Tests.Storage;

[Properties(Arbitrary = [typeof(RandomModels)], MaxTest = 100)]
public sealed class SnapshotFileTests : IDisposable
{
    private const int Seed = 20260131;

    private readonly string _folder = Directory.CreateTempSubdirectory("registry-graph-").FullName;

    private string File1 => Path.Combine(_folder, "town.graph");

    [Property]
    public void Open_AnySavedGraph_IsThatGraph(GraphModel model)
    {
        model.Build().Save(File1);

        using var graph = GraphSnapshot.Open(File1);

        model.AssertIs(graph);
        Assert.Equal([File1], Directory.GetFiles(_folder));
    }

    [Property]
    public void Save_SameGraph_IsSameBytes(GraphModel model)
    {
        var bytes = Bytes(model.Build());

        Assert.Equal(bytes, Bytes(model.Build()));
        Assert.Equal(bytes, Bytes(model.Build(detour: true)));
        File.WriteAllBytes(File1, bytes);
        using var graph = GraphSnapshot.Open(File1);
        Assert.Equal(bytes, Bytes(graph));
    }

    [Fact]
    public void Open_AnyByteChanged_IsRefusedByName()
    {
        var bytes = Bytes(new GraphModel(Seed).Build());
        var random = new Random(Seed);
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = bytes[..];
            damaged[i] ^= (byte)(1 << random.Next(8));
            AssertRefused(damaged);
        }
    }

    [Fact]
    public void Open_BytesChangedAtRandom_IsRefusedByName()
    {
        var bytes = Bytes(new GraphModel(Seed).Build());
        var random = new Random(Seed);
        for (var round = 0; round < 1000; round++)
        {
            var damaged = bytes[..];
            random.NextBytes(damaged.AsSpan(random.Next(damaged.Length))[..1]);
            var start = random.Next(damaged.Length - 1);
            random.NextBytes(damaged.AsSpan(start, 1 + random.Next(damaged.Length - start - 1)));
            if (!damaged.AsSpan().SequenceEqual(bytes))
            {
                AssertRefused(damaged);
            }
        }
    }

    // Not what a disk does, but what a wrong writer or a hand might: the checksums agree and the directory is wrong.
    [Fact]
    public void Open_DirectoryWrongUnderRightChecksums_IsRefusedByNameOrOpens()
    {
        var bytes = Bytes(new GraphModel(Seed).Build());
        var directory = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16));
        var random = new Random(Seed);
        var refused = 0;
        for (var round = 0; round < 2000; round++)
        {
            var wrong = bytes[..];
            wrong[random.Next(directory, wrong.Length)] = (byte)random.Next(256);
            BinaryPrimitives.WriteUInt32LittleEndian(wrong.AsSpan(24), NaiveCrc32C(wrong.AsSpan(directory)));
            BinaryPrimitives.WriteUInt32LittleEndian(wrong.AsSpan(60), NaiveCrc32C(wrong.AsSpan(0, 60)));
            File.WriteAllBytes(File1, wrong);
            try
            {
                GraphSnapshot.Open(File1).Dispose();
            }
            catch (InvalidDataException exception)
            {
                Assert.StartsWith("town.graph must ", exception.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.InRange(refused, 500, 2000);
    }

    [Fact]
    public void Open_CutShortOrLengthened_IsRefusedByName()
    {
        var bytes = Bytes(new GraphModel(Seed).Build());
        for (var length = 0; length < bytes.Length; length++)
        {
            AssertRefused(bytes[..length]);
        }

        AssertRefused([.. bytes, 0]);
    }

    [Fact]
    public void Open_OtherVersion_SaysBothVersions()
    {
        var bytes = Bytes(new GraphModel(Seed).Build());
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), 2);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(60), NaiveCrc32C(bytes.AsSpan(0, 60)));

        Assert.Equal(
            "town.graph must be of version 1, but is of version 2; build the graph again.", AssertRefused(bytes).Message);
    }

    [Fact]
    public void Open_ManyBlocks_ChecksEachOfThem()
    {
        var builder = new GraphBuilder();
        var group = builder.Nodes("N");
        for (var row = 0; row < 400_000; row++)
        {
            group.Add();
            group.Int64("n").Set(row, row);
        }

        var bytes = Bytes(builder.Build());
        Assert.InRange(bytes.Length, 3 << 20, 4 << 20);
        for (var at = 100; at < bytes.Length; at += 1 << 20)
        {
            bytes[at] ^= 1;
            AssertRefused(bytes);
            bytes[at] ^= 1;
        }

        File.WriteAllBytes(File1, bytes);
        using var graph = GraphSnapshot.Open(File1);
        Assert.Equal(399_999, graph.NodeProperty(399_999, "n").AsInt64);
    }

    // The sketch of bytes per fact that stands at GraphSnapshot, and no more than the alignment of arrays beside it.
    [Fact]
    public void Save_PeopleAndRegistrations_CostTheBytesOfTheSketch()
    {
        const int People = 20_000;
        var builder = new GraphBuilder();
        var people = builder.Nodes("Person").WithKey("id");
        var homes = builder.Nodes("Dwelling");
        var registered = builder.Relationships("REGISTERED_AT");
        for (var i = 0; i < People; i++)
        {
            var person = people.Add($"{i:D12}");
            people.Text("surname").Set(i, $"{i % 100:D8}");
            people.Date("bornFrom").Set(i, DateOnly.FromDayNumber(700_000 + i));
            people.Int64("sourceLine").Set(i, i);
            var row = registered.Add(person, i % 2 == 0 ? homes.Add() : new NodeRef(1, homes.Count - 1));
            registered.Boolean("current").Set(row, i % 3 == 0);
            if (i % 5 > 0)
            {
                registered.Double("share").Set(row, 0.5);
            }
        }

        const double PerPerson = 12 + 4 + 4 + 4 + 8, Surnames = 100 * 12;
        const double PerRegistration = 20 + 4 + (4 / 2.0) + 0.125 + 8 + 0.125;
        var expected = (People * (PerPerson + PerRegistration)) + Surnames;

        Assert.InRange(Bytes(builder.Build()).Length, expected, expected + 2500);
    }

    [Fact]
    public void Open_NoFile_IsFileNotFound()
    {
        Assert.Throws<FileNotFoundException>(() => GraphSnapshot.Open(File1));
    }

    [Fact]
    public void Save_OverAnOpenFile_LeavesTheOpenOneAsItWas()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps a mapped file from being replaced.");
        var (first, second) = (new GraphModel(Seed), new GraphModel(Seed + 1));
        first.Build().Save(File1);
        using var open = GraphSnapshot.Open(File1);

        second.Build().Save(File1);

        first.AssertIs(open);
        using var again = GraphSnapshot.Open(File1);
        second.AssertIs(again);
    }

    [Fact]
    public void Save_IntoNoFolder_LeavesNothingBehind()
    {
        var graph = new GraphBuilder().Build();

        Assert.Throws<DirectoryNotFoundException>(() => graph.Save(Path.Combine(_folder, "none", "town.graph")));
        Directory.CreateDirectory(File1);
        Assert.ThrowsAny<Exception>(() => graph.Save(File1));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Read_AfterDispose_Throws()
    {
        var builder = new GraphBuilder();
        builder.Nodes("N").Add();
        builder.Nodes("N").Int64("n").Set(0, 1);
        builder.Build().Save(File1);
        var graph = GraphSnapshot.Open(File1);
        Assert.Equal(Value.From(1), graph.NodeProperty(0, "n"));

        graph.Dispose();

        Assert.Throws<ObjectDisposedException>(() => graph.NodeProperty(0, "n"));
        graph.Dispose();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private byte[] Bytes(GraphSnapshot graph)
    {
        var path = Path.Combine(_folder, "bytes");
        graph.Save(path);
        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        return bytes;
    }

    private InvalidDataException AssertRefused(byte[] bytes)
    {
        File.WriteAllBytes(File1, bytes);
        var exception = Assert.Throws<InvalidDataException>(() => GraphSnapshot.Open(File1));
        Assert.StartsWith("town.graph must ", exception.Message, StringComparison.Ordinal);
        return exception;
    }

    private static uint NaiveCrc32C(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0x82F6_3B78);
            }
        }

        return ~crc;
    }
}
