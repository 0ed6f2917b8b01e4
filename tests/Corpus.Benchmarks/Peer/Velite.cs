using System.ComponentModel;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>
/// velite, which makes typed data of Markdown files with front matter: it reads the files, parses the YAML, validates it against a schema
/// and writes the data as JSON beside a file of types. The nearest to what both our lanes do together.
/// </summary>
/// <remarks>
/// It is given the cheapest configuration that does the like: texts are taken as they are (<c>s.raw()</c>: no Markdown is rendered), the JSON is
/// written without indentation (<c>NODE_ENV=production</c>), and it is started without npx. It writes no indexes, sentences or members, and finds
/// no place in a file for what is wrong with it; we write and find these in the time that is compared.
/// </remarks>
internal sealed class Velite
{
    private const string Version = "0.4.0";

    private const string Manifest = $$"""
        { "name": "peer", "private": true, "type": "module", "dependencies": { "velite": "{{Version}}" } }
        """;

    // The checks that our reader does too: a date, a whole number, and one of the six sections.
    private const string Config = """
        import { defineCollection, defineConfig, s } from 'velite'

        const articles = defineCollection({
          name: 'Article',
          pattern: '**/*.md',
          schema: s.object({
            title: s.string(),
            date: s.isodate(),
            section: s.enum(['binnenland', 'buitenland', 'economie', 'cultuur', 'sport', 'wetenschap']),
            author: s.string(),
            tags: s.array(s.string()),
            words_printed: s.number().int(),
            text: s.raw(),
          }),
        })

        export default defineConfig({ root: 'articles', strict: true, collections: { articles } })
        """;

    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static readonly IReadOnlyDictionary<string, string> Environment = new Dictionary<string, string> { ["NODE_ENV"] = "production" };

    private readonly string _folder;

    private Velite(string folder) => _folder = folder;

    public static string Name => $"velite {Version}";

    private string Output => Path.Combine(_folder, ".velite", "articles.json");

    /// <summary>Measures it over articles of its own, the same as ours; where Node or the package cannot be had it is skipped.</summary>
    /// <param name="folder">Where the peer is installed.</param>
    /// <param name="count">The number of articles.</param>
    /// <param name="rounds">How often each build is repeated.</param>
    /// <param name="ours">Does the like with Corpus, from nothing, and gives the seconds.</param>
    /// <param name="progress">Told what begins.</param>
    public static PeerOutcome Measure(string folder, int count, int rounds, Func<double> ours, Action<string> progress)
    {
        progress($"{Name}: install");
        var velite = new Velite(folder);
        if (velite.ProblemOfInstalling() is { } problem)
        {
            progress($"{Name} is skipped: {problem}");
            return PeerOutcome.Skipped(problem);
        }

        progress($"{Name}: build");
        var articles = GeneratedArticles.Write(Path.Combine(folder, "articles"), count, ArticleFormat.FrontMatter);
        return PeerOutcome.Measured(velite.Measure(articles, rounds, ours, progress));
    }

    private VeliteResult Measure(GeneratedArticles articles, int rounds, Func<double> ours, Action<string> progress)
    {
        var (cold, oursCold, again) = (new Sample(), new Sample(), new Sample());
        var megabytes = Command.PeakMegabytes(_folder, "node", Environment, Arguments("build", "--clean"));
        VeliteAnswer.Check(Output, articles.Count);
        for (var round = 0; round < rounds; round++)
        {
            cold.Add(Build("--clean"));
            oursCold.Add(ours());
            VeliteAnswer.Check(Output, articles.Count);
        }

        var files = articles.Files;
        for (var round = 0; round < rounds; round++)
        {
            var edit = VeliteEdit.Make(files, round);
            again.Add(Build());
            edit.Check(Output);
        }

        progress($"{Name}: watch");
        var watch = VeliteWatch.Measure(Command.Start(_folder, "node", Environment, Arguments("dev", "--clean")), files, rounds, Output);
        return new VeliteResult(cold, oursCold, again, megabytes, watch);
    }

    private double Build(params string[] options) => Command.Time(_folder, "node", Environment, Arguments("build", options)).Seconds;

    private static string[] Arguments(string verb, params string[] options) => [Path.Combine("node_modules", "velite", "bin", "velite.js"), verb, .. options];

    /// <summary>Why it cannot be measured; null when it is installed.</summary>
    private string? ProblemOfInstalling()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "package.json"), Manifest);
        File.WriteAllText(Path.Combine(_folder, "velite.config.js"), Config);
        var program = "node";
        try
        {
            Command.Time(_folder, program, Environment, "--version");
            program = Npm;
            Command.Time(_folder, program, Environment, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            return null;
        }
        catch (Win32Exception)
        {
            return $"there is no {program} on the path";
        }
        catch (WrongAnswerException failure)
        {
            return $"it could not be installed: {failure.Message.ReplaceLineEndings(" ").TrimEnd()}";
        }
    }
}
