using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Registry.Web.Tests.Stage))]

namespace Registry.Web.Tests;

/// <summary>One program and one browser for all tests; each test opens a window of its own.</summary>
public sealed class Stage : IAsyncLifetime
{
    // WebGL in software: there is no graphics card on a build machine.
    private static readonly string[] Switches =
        ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

    private readonly RegistryProgram _program = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Incoming => _program.Incoming;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Places.Chromium))
        {
            return;
        }

        await _program.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Places.Chromium, Args = Switches });
    }

    /// <summary>Opens a laptop window on the page's first view.</summary>
    public async Task<PageWindow> Open()
    {
        Assert.SkipUnless(_browser is not null, $"The page is tested in Debian's Chromium, and there is no {Places.Chromium}.");

        // Without motion: axe measures the contrast of what it sees, half-way between two colours too.
        var context = await _browser!.NewContextAsync(
            new() { ViewportSize = new() { Width = 1366, Height = 768 }, ReducedMotion = ReducedMotion.Reduce });
        return await PageWindow.Open(context, _program.Address);
    }

    /// <summary>Opens a window and signs in, purpose included.</summary>
    public async Task<PageWindow> As(string key)
    {
        var window = await Open();
        await window.SignIn(key);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        await _program.DisposeAsync();
    }
}
