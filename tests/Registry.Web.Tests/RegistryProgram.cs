using System.Diagnostics;
using Registry.Cli.Tests;

namespace Registry.Web.Tests;

/// <summary>The built program, serving a small invented municipality from a temporary folder on a free port.</summary>
internal sealed class RegistryProgram : IAsyncDisposable
{
    private readonly BuiltProgram _program = new();
    private Process? _server;

    public Uri Address { get; private set; } = null!;

    /// <summary>Gets the folder below which the administrator's deliveries lie.</summary>
    public string Incoming => Path.Combine(_program.Folder, "data", "incoming");

    public async Task Start()
    {
        await Run("sample", "--people", "3000", "--seed", "20260630", "--out", "town");
        await Run("import", "town", "--data", "data", "--environment", "test");
        await Run("evaluate", "--data", "data");
        _server = _program.Launch("serve", "--data", "data", "--port", "0");
        Address = await BuiltProgram.Address(_server);

        // Read away, so that a full pipe never stops the program.
        _ = _server.StandardOutput.ReadToEndAsync();
        _ = _server.StandardError.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        _program.Dispose();
    }

    private async Task Run(params string[] arguments)
    {
        var (code, _, errors) = await _program.Run(arguments);
        Assert.True(code == 0, $"registry {arguments[0]} ended with {code}: {errors}");
    }
}
