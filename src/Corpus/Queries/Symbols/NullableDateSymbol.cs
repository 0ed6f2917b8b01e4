using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A date that may be missing in a query: <c>a.Seen?.Year == 2022</c>, <c>a.Seen.Value.Year == 2022</c>, <c>a.Seen == null</c>.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class NullableDateSymbol : Symbol<PartialDate?>
{
    internal NullableDateSymbol(ValueSource<PartialDate?> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether there is one.</summary>
    public Condition HasValue => this != null;

    /// <summary>The date, where there is one; what is asked of it is false where it is missing.</summary>
    public DateSymbol Value => new(Part(".Value", static value => value.GetValueOrDefault()), HasValue);

    /// <summary>The year; see <see cref="PartialDate.Year"/>.</summary>
    public NullableNumberSymbol<int> Year => new(Part("?.Year", static date => date?.Year), Presence);

    /// <summary>The month; see <see cref="PartialDate.Month"/>.</summary>
    public NullableNumberSymbol<int> Month => new(Part("?.Month", static date => date?.Month), Presence);

    /// <summary>The day of the month; see <see cref="PartialDate.Day"/>.</summary>
    public NullableNumberSymbol<int> Day => new(Part("?.Day", static date => date?.Day), Presence);

    /// <summary>The finest part that is known in full.</summary>
    public NullableEnumSymbol<DatePrecision> Precision => new(Part("?.Precision", static date => date?.Precision), Presence);

    /// <summary>Whether it is uncertain, approximate or both.</summary>
    public NullableEnumSymbol<DateQualifier> Qualifier => new(Part("?.Qualifier", static date => date?.Qualifier), Presence);

    /// <summary>Whether nothing is known.</summary>
    public NullableBooleanSymbol IsUnknown => new(Part("?.IsUnknown", static date => date?.IsUnknown), Presence);

    /// <summary>The first day of the extent.</summary>
    public DaySymbol Earliest => new(Part("?.Earliest", static date => date?.Earliest), Presence);

    /// <summary>The last day of the extent.</summary>
    public DaySymbol Latest => new(Part("?.Latest", static date => date?.Latest), Presence);

    /// <summary>Whether the two extents share a day; see <see cref="PartialDate.Overlaps(PartialDate)"/>.</summary>
    public Condition Overlaps(PartialDate date) => CallsIfPresent($"Overlaps({CSharpLiteral.Of(date)})", value => value.Overlaps(date));

    /// <summary>Whether it and the interval may share a day; see <see cref="PartialDate.Overlaps(DateInterval)"/>.</summary>
    public Condition Overlaps(DateInterval interval) => CallsIfPresent($"Overlaps({CSharpLiteral.Of(interval)})", interval.Overlaps);

    /// <summary>Whether the extent of the other date lies within; see <see cref="PartialDate.Contains"/>.</summary>
    public Condition Contains(PartialDate date) => CallsIfPresent($"Contains({CSharpLiteral.Of(date)})", value => value.Contains(date));

    /// <summary>Whether it is certainly before; see <see cref="PartialDate.IsDefinitelyBefore"/>.</summary>
    public Condition IsDefinitelyBefore(PartialDate date) => CallsIfPresent($"IsDefinitelyBefore({CSharpLiteral.Of(date)})", value => value.IsDefinitelyBefore(date));

    /// <summary>Whether it is certainly after; see <see cref="PartialDate.IsDefinitelyAfter"/>.</summary>
    public Condition IsDefinitelyAfter(PartialDate date) => CallsIfPresent($"IsDefinitelyAfter({CSharpLiteral.Of(date)})", value => value.IsDefinitelyAfter(date));

    /// <summary>Whether it is that; as <c>==</c>.</summary>
    public Condition Equals(PartialDate? value) => Is(new EqualTest<PartialDate?>(value, isNot: false));

    /// <summary>Whether it is one of the dates.</summary>
    public Condition In(params PartialDate?[] values) => Is(new MembershipTest<PartialDate?>(values));

    private Condition CallsIfPresent(string call, Func<PartialDate, bool> holds) => base.CallsIfPresent(call, value => value is { } date && holds(date));

    private Condition Compare(ComparisonKind kind, PartialDate? date) => Is(new NullableDateTest(kind, date));

    /// <summary>Whether it is written alike.</summary>
    public static Condition operator ==(NullableDateSymbol? left, PartialDate? right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is written alike.</summary>
    public static Condition operator ==(PartialDate? left, NullableDateSymbol? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is written differently.</summary>
    public static Condition operator !=(NullableDateSymbol? left, PartialDate? right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is written differently.</summary>
    public static Condition operator !=(PartialDate? left, NullableDateSymbol? right) => right!.Compare(ComparisonKind.NotEqual, left);

    /// <summary>Whether both are known and it sorts before; a statement about order, not about time.</summary>
    public static Condition operator <(NullableDateSymbol? left, PartialDate? right) => left!.Compare(ComparisonKind.Less, right);

    /// <summary>Whether both are known and it sorts before; a statement about order, not about time.</summary>
    public static Condition operator <(PartialDate? left, NullableDateSymbol? right) => right!.Compare(ComparisonKind.Greater, left);

    /// <summary>Whether both are known and it does not sort after.</summary>
    public static Condition operator <=(NullableDateSymbol? left, PartialDate? right) => left!.Compare(ComparisonKind.LessOrEqual, right);

    /// <summary>Whether both are known and it does not sort after.</summary>
    public static Condition operator <=(PartialDate? left, NullableDateSymbol? right) => right!.Compare(ComparisonKind.GreaterOrEqual, left);

    /// <summary>Whether both are known and it sorts after.</summary>
    public static Condition operator >(NullableDateSymbol? left, PartialDate? right) => left!.Compare(ComparisonKind.Greater, right);

    /// <summary>Whether both are known and it sorts after.</summary>
    public static Condition operator >(PartialDate? left, NullableDateSymbol? right) => right!.Compare(ComparisonKind.Less, left);

    /// <summary>Whether both are known and it does not sort before.</summary>
    public static Condition operator >=(NullableDateSymbol? left, PartialDate? right) => left!.Compare(ComparisonKind.GreaterOrEqual, right);

    /// <summary>Whether both are known and it does not sort before.</summary>
    public static Condition operator >=(PartialDate? left, NullableDateSymbol? right) => right!.Compare(ComparisonKind.LessOrEqual, left);
}
