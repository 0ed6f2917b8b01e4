namespace Corpus.Testing;

/// <summary>How quotations are marked. All but <see cref="Straight"/> mark a quotation by how deep it lies in others, whatever marks it had.</summary>
public enum QuoteStyle
{
    /// <summary><c>"…"</c> for double marks and <c>'…'</c> for single ones: which of the two stays as it is.</summary>
    Straight,

    /// <summary><c>"…"</c>, and <c>'…'</c> within them.</summary>
    StraightDouble,

    /// <summary><c>'…'</c>, and <c>"…"</c> within them.</summary>
    StraightSingle,

    /// <summary><c>“…”</c>, and <c>‘…’</c> within them: American and much Dutch typography.</summary>
    Double,

    /// <summary><c>‘…’</c>, and <c>“…”</c> within them: British typography and most Dutch newspapers.</summary>
    Single,

    /// <summary><c>„…”</c>, and <c>‚…’</c> within them: older Dutch, Polish and Hungarian typography.</summary>
    Low,

    /// <summary><c>«…»</c>, and <c>‹…›</c> within them: French and Swiss typography, without its spaces.</summary>
    Guillemets,
}
