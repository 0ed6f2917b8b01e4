namespace Corpus;

/// <summary>Where the layers of an article come from.</summary>
/// <param name="Tokens">Where its tokens come from.</param>
/// <param name="Sentences">Where its sentences come from.</param>
/// <param name="Quotations">Where its quotations come from: they are computed over whatever tokens and sentences there are.</param>
public readonly record struct ArticleLayers(LayerOrigin Tokens, LayerOrigin Sentences, LayerOrigin Quotations)
{
    /// <summary><c>tokens gold, sentences gold, quotations computed</c>.</summary>
    public override string ToString() => $"tokens {NameOf(Tokens)}, sentences {NameOf(Sentences)}, quotations {NameOf(Quotations)}";

    private static string NameOf(LayerOrigin origin) => origin switch
    {
        LayerOrigin.None => "none",
        LayerOrigin.Computed => "computed",
        LayerOrigin.Gold => "gold",
        _ => "unknown",
    };
}
