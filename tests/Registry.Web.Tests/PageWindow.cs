using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Registry.Web.Tests;

/// <summary>A browser window on the page, with what went over the wire and to the console.</summary>
public sealed class PageWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _address;

    private PageWindow(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page, _address) = (context, page, address);

        // Waiting is no check of speed: another build on the same machine must fail nothing.
        page.SetDefaultTimeout(60_000);
        page.Request += (_, request) => Requests.Enqueue(request);
        page.PageError += (_, error) => Faults.Enqueue(error);
        page.Console += (_, message) =>
        {
            // A refused call is part of some tests; the browser reports each as an error of its own.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                Faults.Enqueue(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public ConcurrentQueue<IRequest> Requests { get; } = new();

    public ConcurrentQueue<string> Faults { get; } = new();

    public ILocator Heading => Page.Locator("main h1");

    public static async Task<PageWindow> Open(IBrowserContext context, Uri address)
    {
        var window = new PageWindow(context, await context.NewPageAsync(), address);
        await window.Page.GotoAsync(address.ToString());
        return window;
    }

    public async Task SignIn(string key)
    {
        await Page.Locator("input[type=password]").FillAsync(key);
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator(".side").WaitForAsync();
        var gate = Page.Locator(".gate");
        await Page.Locator(".gate, main h1").First.WaitForAsync();
        if (await gate.CountAsync() > 0)
        {
            await gate.Locator("button.primary").ClickAsync();
            await gate.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    public async Task Go(string route)
    {
        // A change of the fragment alone loads no document: without the reload the view before it could be taken for the new one.
        await Page.GotoAsync($"{_address}#/{route}");
        await Page.ReloadAsync();
        await Heading.First.WaitForAsync();
        await Settled();
    }

    /// <summary>Waits until nothing is being loaded.</summary>
    public async Task Settled()
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.Locator(".loading").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public async Task<IReadOnlyList<string>> Navigation() => await Page.Locator(".side a").AllInnerTextsAsync();

    /// <summary>Leaves a picture among the artifacts, for people to look at.</summary>
    public async Task Picture(string name, bool whole = false)
    {
        if (whole)
        {
            // What sticks to the window would stand in the middle of the page.
            await Page.EvaluateAsync("scrollTo(0, 0)");
        }

        await Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Pictures, $"{name}.png"), FullPage = whole });
    }

    /// <summary>The serious and critical findings of axe on what is shown now.</summary>
    public async Task<IReadOnlyList<string>> Axe()
    {
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Places.Axe));
        var found = await Page.EvaluateAsync<JsonElement>(
            """
            async () => {
              // Half-way from one colour to another, a button has neither.
              await Promise.all(document.getAnimations().filter(a => a instanceof CSSTransition).map(a => a.finished.catch(() => null)));
              return (await axe.run(document)).violations.map(v => ({ impact: v.impact, id: v.id, at: v.nodes.map(n => n.target.join(' ')).join(', ') }));
            }
            """);
        return
        [
            .. found.EnumerateArray().Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(v => $"{v.GetProperty("id").GetString()}: {v.GetProperty("at").GetString()}"),
        ];
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
