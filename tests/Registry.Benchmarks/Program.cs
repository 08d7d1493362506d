// What the machine should manage, on the back of an envelope, for a town of one million people on two cores.
//
//   Files     5.4 million rows, 590 MB, about 10 cells a row: 54 million cells.
//   Import    Reading at 1 GB/s 0.6 s. Splitting and checking at 30 ns a cell 1.6 s, keys of rows in a hash set at 100 ns
//             0.5 s, hashes of the files at 1.5 GB/s 0.4 s; on two cores about 2 s, so 2 to 3 million rows a second.
//             DuckDB splits and checks types only, and should do about the same.
//   Graph     3.7 million nodes and 7.5 million relationships. Two look-ups of a key each at 100 ns are 1.5 s on one core,
//             sorting into rows and columns 2 s, episodes and derivations 2 s: about 5 s.
//   Rules     Sixteen scans over at most 1.3 million rows, some joins: 0.1 to 0.3 s each, below 1.5 s on two cores.
//   Queries   The residents query reads 570 000 pairs of offsets of 4 bytes: 2 MB, 20 ns each with the call for each row,
//             10 ms on one core. Two hops are some twenty look-ups of 100 ns and the answer: below 0.1 ms.
//   Snapshot  Columns of 8 bytes and less, about 100 bytes a relationship with its properties: 600 MB, 1 s to write
//             with its checksum; opening maps the file and checks the head, 0.1 s.
//   Memory    Rows as records of about 120 bytes are 650 MB, the graph 600 MB, and the builder holds both: below 2 GB,
//             below 4 GB with what the collector has not given back.
//   Start     Run-time and host 0.4 s, opening the snapshot 0.1 s, the first page 0.1 s: below 1 s.
//
// dotnet run -c Release --project tests/Registry.Benchmarks -- [--people 1000000] [--folder DIR] [--without-start] [--only-queries|--only-loads]
// prints one Markdown table. The town is kept between runs; --folder says where.
using System.Globalization;
using Registry.Benchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!BenchmarkOptions.TryRead(args, out var options))
{
    Console.Error.WriteLine("Usage: [--people N] [--folder DIR] [--without-start] [--only-queries|--only-loads]");
    return 1;
}

BenchmarkRun.Run(options, Console.Out, Console.Error.WriteLine);
return 0;
