using System.Diagnostics;

namespace Registry.Web.Tests;

public sealed class PageTests(Stage stage)
{
    private const int MaxFirstLoadBytes = 450_000;

    [Fact]
    public async Task FirstView_LoadsOnlyWhatItNeeds()
    {
        await using var window = await stage.Open();
        await window.Page.Locator(".sign-in").WaitForAsync();
        await window.Settled();

        var sizes = await Task.WhenAll(window.Requests.Select(async r => (await r.SizesAsync()).ResponseBodySize));
        Assert.InRange(sizes.Sum(), 1, MaxFirstLoadBytes);
        Assert.DoesNotContain(window.Requests, r => r.Url.Contains("Cypher", StringComparison.Ordinal) || r.Url.Contains("Graph", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cases")]
    [InlineData("inbox")]
    [InlineData("search")]
    [InlineData("query")]
    [InlineData("imports")]
    [InlineData("rules")]
    [InlineData("rules/T01")]
    public async Task View_HasNoSeriousAxeFindingsAndAsksNobodyElse(string route)
    {
        await using var window = await stage.As("demo-analyst");
        await window.Go(route);

        Assert.Empty(await window.Axe());
        Assert.Empty(window.Faults);
        Assert.All(window.Requests, r => Assert.Equal("localhost", new Uri(r.Url).Host));
        await window.Picture($"20-{route.Replace('/', '-')}");
    }

    [Fact]
    public async Task Imports_Administrator_ShowsDeliveriesAndFreshness()
    {
        await using var window = await stage.As("demo-admin");
        await window.Page.Locator(".delivery").First.WaitForAsync();

        Assert.True(await window.Page.Locator(".delivery").CountAsync() >= 3);
        Assert.Contains("personer.csv", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await window.Axe());
        await window.Picture("18-imports-admin", whole: true);

        // In the same test, since the newest import is what everybody is shown.
        var broken = Directory.CreateDirectory(Path.Combine(stage.Incoming, "trasig"));
        await File.WriteAllTextAsync(Path.Combine(broken.FullName, "manifest.json"), "{}", TestContext.Current.CancellationToken);
        await window.Page.Locator("main form input[type=text]").FillAsync("trasig");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".reasons li").First.WaitForAsync();
        Assert.Contains("ska anges i manifestet, i rätt form", await window.Page.Locator(".reasons").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Leveransen avvisades", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await window.Axe());
        await window.Picture("19-imports-refused", whole: true);
    }

    [Fact]
    public async Task Answers_CarryAStrictContentPolicy()
    {
        await using var window = await stage.Open();

        var policy = await window.Page.Locator("meta[http-equiv=Content-Security-Policy]").GetAttributeAsync("content");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logic_OfThePage_PassesItsOwnTests()
    {
        var runner = Path.Combine(Places.Web, "node_modules", "vitest", "vitest.mjs");
        Assert.SkipUnless(File.Exists(runner), "The packages of the page are not installed.");
        var start = new ProcessStartInfo("node", [runner, "run", "--reporter=dot"])
        {
            WorkingDirectory = Places.Web,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, output + await errors);
    }
}
