using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>The first or last day that a date can mean in a query; null where the date is unknown.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class DaySymbol : Symbol<DateOnly?>
{
    internal DaySymbol(ValueSource<DateOnly?> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether there is one.</summary>
    public Condition HasValue => this != null;

    /// <summary>The year.</summary>
    public NullableNumberSymbol<int> Year => new(Part("?.Year", static day => day?.Year), Presence);

    /// <summary>The month.</summary>
    public NullableNumberSymbol<int> Month => new(Part("?.Month", static day => day?.Month), Presence);

    /// <summary>The day of the month.</summary>
    public NullableNumberSymbol<int> Day => new(Part("?.Day", static day => day?.Day), Presence);

    /// <summary>The day of the week.</summary>
    public NullableEnumSymbol<DayOfWeek> DayOfWeek => new(Part("?.DayOfWeek", static day => day?.DayOfWeek), Presence);

    /// <summary>Whether it is one of the days.</summary>
    public Condition In(params DateOnly?[] values) => Is(new MembershipTest<DateOnly?>(values));

    private Condition Compare(ComparisonKind kind, DateOnly? day) => Is(OrderTest<DateOnly?>.Of(kind, day));

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(DaySymbol? left, DateOnly? right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(DateOnly? left, DaySymbol? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(DaySymbol? left, DateOnly? right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(DateOnly? left, DaySymbol? right) => right!.Compare(ComparisonKind.NotEqual, left);

    /// <summary>Whether it is less.</summary>
    public static Condition operator <(DaySymbol? left, DateOnly? right) => left!.Compare(ComparisonKind.Less, right);

    /// <summary>Whether it is less.</summary>
    public static Condition operator <(DateOnly? left, DaySymbol? right) => right!.Compare(ComparisonKind.Greater, left);

    /// <summary>Whether it is less or the same.</summary>
    public static Condition operator <=(DaySymbol? left, DateOnly? right) => left!.Compare(ComparisonKind.LessOrEqual, right);

    /// <summary>Whether it is less or the same.</summary>
    public static Condition operator <=(DateOnly? left, DaySymbol? right) => right!.Compare(ComparisonKind.GreaterOrEqual, left);

    /// <summary>Whether it is greater.</summary>
    public static Condition operator >(DaySymbol? left, DateOnly? right) => left!.Compare(ComparisonKind.Greater, right);

    /// <summary>Whether it is greater.</summary>
    public static Condition operator >(DateOnly? left, DaySymbol? right) => right!.Compare(ComparisonKind.Less, left);

    /// <summary>Whether it is greater or the same.</summary>
    public static Condition operator >=(DaySymbol? left, DateOnly? right) => left!.Compare(ComparisonKind.GreaterOrEqual, right);

    /// <summary>Whether it is greater or the same.</summary>
    public static Condition operator >=(DateOnly? left, DaySymbol? right) => right!.Compare(ComparisonKind.LessOrEqual, left);
}
