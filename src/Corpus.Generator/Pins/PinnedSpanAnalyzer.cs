using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Diagnostics;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Pins;

/// <summary>
/// Looks in the articles for the words of <c>Krant.HavenDicht.Span("exact words")</c>: words that are constant, of an article that C# names. What the library would refuse when the program
/// runs is an error here, so that an article that was edited fails the build.
/// </summary>
/// <remarks>
/// It runs for every call that is typed, so it looks at the name first; the files of a corpus are looked at when the first such call is found, and read again only when their text has
/// changed.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PinnedSpanAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a finding that has the words to write instead.</summary>
    internal const string NearestWordsProperty = "CorpusNearestWords";

    private readonly PinCache _cache = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Pins;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Corpus.Article") is not { } article)
                return;

            var texts = new PinTexts(_cache, start.Options.AdditionalFiles, start.Compilation.Assembly);
            start.RegisterOperationAction(
                operation =>
                {
                    if (PinCall.Of((IInvocationOperation)operation.Operation, article) is { } call && Finding(call, texts, operation.CancellationToken) is { } finding)
                        operation.ReportDiagnostic(finding);
                },
                OperationKind.Invocation);
        });
    }

    private static Diagnostic? Finding(PinCall call, PinTexts texts, CancellationToken cancellation)
    {
        if (!texts.Has(call.Article, cancellation))
            return Unchecked(call, texts, cancellation);
        if (texts.Find(call.Article, cancellation) is not { } article)
            return null;

        var lookup = PinLookup.Of(article.Text, call.Words, call.Occurrence);
        return lookup.Problem switch
        {
            PinProblem.None => null,
            PinProblem.NotFound or PinProblem.Empty => Missing(call, article, lookup),
            _ => call.HasUnknownOccurrence ? null : Create(DiagnosticRules.AmbiguousPin, call, article, lookup.Message(call.Words, article.Description, article.Text, null), null),
        };
    }

    private static Diagnostic Missing(PinCall call, PinnedArticleText article, PinLookup lookup)
    {
        var nearest = NearestWords.To(call.Words, article.Text);
        return Create(
            DiagnosticRules.MissingPin, call, article, lookup.Message(call.Words, article.Description, article.Text, nearest),
            nearest is { } near ? article.Text.WordsAt(near.Place) : null);
    }

    private static Diagnostic Unchecked(PinCall call, PinTexts texts, CancellationToken cancellation)
    {
        var advice = (texts.IsOwn(call.Article.Corpus), texts.SizeLeftOut(call.Article, cancellation)) switch
        {
            (true, _) => "where CorpusLive is false, the words are looked for when the program runs",
            (_, { } size) => TooLarge(size.ToString(CultureInfo.InvariantCulture)),
            _ => "build the project once more, or set CorpusPins to true in it; else the words are looked for when the program runs",
        };
        var message = SourceDiagnostic.Create(DiagnosticRules.UncheckedPin, "", FilePlace.Beginning, call.Article.Corpus.Name, advice).Message;
        return Diagnostic.Create(Descriptors.Of(DiagnosticRules.UncheckedPin), call.Place, message);
    }

    private static string TooLarge(string size)
        => $"they are {size} bytes, more than CorpusPinsLimit: set that to {size} in the project; else the words are looked for when the program runs";

    private static Diagnostic Create(DiagnosticRule rule, PinCall call, PinnedArticleText article, string message, string? nearest)
        => Diagnostic.Create(
            Descriptors.Of(rule),
            call.Place,
            article.Location is { } location ? [location] : [],
            nearest is null ? null : ImmutableDictionary<string, string?>.Empty.Add(NearestWordsProperty, nearest),
            SourceDiagnostic.Create(rule, "", FilePlace.Beginning, message).Message);
}
